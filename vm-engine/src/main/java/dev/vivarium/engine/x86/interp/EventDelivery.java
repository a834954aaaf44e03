package dev.vivarium.engine.x86.interp;
final class EventDelivery {
  static boolean exception(Interpreter t,int v,int e){ throw new IllegalStateException("exc "+v+" "+e+" rip "+Long.toHexString(t.cpu.rip)+" cr2 "+Long.toHexString(t.cpu.cr2)); }
  static boolean nmi(Interpreter t){return false;} static boolean external(Interpreter t,int v){return false;} }
