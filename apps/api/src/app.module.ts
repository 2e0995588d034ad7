// Everything that the API is made of; what it stands among comes from outside.
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AssistanceController } from './assistance/assistance.controller.js';
import { BurdensController } from './burdens/burdens.controller.js';
import { UnansweredController } from './clarifications/unanswered.controller.js';
import { FeesController } from './fees/fees.controller.js';
import { AcknowledgementController } from './acknowledgement/acknowledgement.controller.js';
import { AssignmentController } from './assignment/assignment.controller.js';
import { CalendarChangesController } from './calendar-changes/calendar-changes.controller.js';
import { ClarificationsController } from './clarifications/clarifications.controller.js';
import { AppealsController } from './complaints/appeals.controller.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { NoticesController } from './complaints/notices.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { DeputiesController } from './deputies/deputies.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { EnforcementPlansController } from './enforcement-plans/enforcement-plans.controller.js';
import { ExemptionClaimsController } from './exemption-claims/exemption-claims.controller.js';
import { ExtensionsController } from './extensions/extensions.controller.js';
import { HeldMailController } from './held-mail/held-mail.controller.js';
import { Pen } from './held-mail/pen.service.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './identity/access.guard.js';
import { InfoController } from './info/info.controller.js';
import { IntakeController } from './intake/intake.controller.js';
import { InternalReviewsController } from './internal-reviews/internal-reviews.controller.js';
import { LawController } from './law/law.controller.js';
import { AnnotationsController } from './keeping/annotations.controller.js';
import { MailController } from './keeping/mail.controller.js';
import { InboundMail } from './mail/inbound-mail.service.js';
import { KeepingController } from './keeping/keeping.controller.js';
import { CommissionsController } from './parts/commissions.controller.js';
import { PartsController } from './parts/parts.controller.js';
import { NotifyCallbackController } from './post/notify-callback.controller.js';
import { PracticeController } from './practice/practice.controller.js';
import { ReadingController } from './reading/reading.controller.js';
import { Reading } from './reading/reading.service.js';
import { RequestsController } from './requests/requests.controller.js';
import { ResponseController } from './response/response.controller.js';
import { ReceiptDisputesController } from './validity/receipt-disputes.controller.js';
import { ValidityController } from './validity/validity.controller.js';
import { ValidationPipe } from './set-up/validation.js';
import { CaseSteps } from './steps/case-steps.service.js';
import { Surroundings } from './surroundings.js';
import { TravelController } from './travel/travel.controller.js';
import { Travel } from './travel/travel.service.js';

@Module({
  controllers: [
    ...[
      RequestsController,
      IntakeController,
      AcknowledgementController,
      AssignmentController,
      ClarificationsController,
    ],
    ...[
      ExemptionClaimsController,
      ExtensionsController,
      DraftsController,
      DeputiesController,
      ResponseController,
      InternalReviewsController,
      CorrectionsController,
      TravelController,
    ],
    ...[ComplaintsController, NoticesController, AppealsController, EnforcementPlansController],
    ...[ValidityController, ReceiptDisputesController, PartsController, CommissionsController],
    ...[UnansweredController, FeesController, BurdensController, AssistanceController],
    ...[AnnotationsController, KeepingController, MailController, HeldMailController],
    ...[NotifyCallbackController, CalendarChangesController, PracticeController],
    ...[ReadingController, LawController, HealthController, InfoController],
  ],
  providers: [
    ...[CaseSteps, Reading, Travel, InboundMail, Pen],
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class AppModule {
  static among(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: Surroundings, useValue: surroundings }],
    };
  }
}
