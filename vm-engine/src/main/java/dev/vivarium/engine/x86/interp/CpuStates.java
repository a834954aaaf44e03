package dev.vivarium.engine.x86.interp;
final class CpuStates { static void init(Interpreter t){} static void startup(Interpreter t,int v){} }
