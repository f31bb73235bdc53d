using Samphire.Cli;

return CommandLine.Run(args, Streams.OfTheProcess());
