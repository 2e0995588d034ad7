// Nest's CommonJS add-ons fail in an import cycle unless these three are loaded before them.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
