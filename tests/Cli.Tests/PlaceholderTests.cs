namespace Samphire.Cli.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Help_is_done() => Assert.Equal(0, CommandLine.Run(["--help"], new Streams(Stream.Null, new MemoryStream(), TextWriter.Null, false)));
}
