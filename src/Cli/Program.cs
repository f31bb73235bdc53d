using Samphire.Cli;

// No verb but those of the store compiles code while it runs; a pattern of the YAML library would, and that alone takes a tenth of the start.
if (args is ["assess" or "route" or "content" or "explain", ..])
{
    AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", false);
}

return CommandLine.Run(args, Streams.OfTheProcess());
