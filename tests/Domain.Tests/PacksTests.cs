using Samphire.Testing;

namespace Samphire.Domain.Tests;

public sealed class PacksTests
{
    [Fact]
    public void The_shipped_packs_load()
    {
        Assert.NotEmpty(Packs.Newest.Areas);
    }
}
