package dev.vivarium.engine.x86.interp;
final class Debug { static boolean beforeInstruction(Interpreter t){return true;} static void afterInstruction(Interpreter t, boolean trap){} }
