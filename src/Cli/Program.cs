using Samphire.Cli;

// No verb compiles code while it runs, but a pattern of the YAML library would, and that alone takes a tenth of the start.
AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", false);
return CommandLine.Run(args, Streams.OfTheProcess());
