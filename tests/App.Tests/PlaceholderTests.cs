namespace Samphire.App.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Packs_load() => Assert.NotNull(Samphire.Testing.Packs.Newest);
}
