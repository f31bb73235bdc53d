using Samphire.Cli;

// Only the verbs of the store need to compile code at run time. For the others it is switched off, because a pattern in
// the YAML library would use it and take a tenth of the start-up time.
if (args is ["assess" or "route" or "words" or "content" or "explain", ..])
{
    AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", false);
}

return CommandLine.Run(args, Streams.OfTheProcess());
