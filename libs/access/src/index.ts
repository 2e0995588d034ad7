// @twentieth/access: roles, the one matrix of who may do what, and the question of whether somebody may.
export { isRole, ROLES, type Caller, type Role } from './role.js';
export { MATRIX, PERMISSIONS, rolesWith, type Permission } from './matrix.js';
export { may, roleFor } from './may.js';
