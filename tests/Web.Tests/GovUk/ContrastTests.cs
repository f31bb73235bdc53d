using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Samphire.Web.Tests.GovUk;

/// <summary>The contrast ratios of WCAG 2.2, calculated from the map of our colours.</summary>
public sealed partial class ContrastTests
{
    private const double Text = 4.5;
    private const double Edge = 3;

    private static readonly Dictionary<string, string> Colours = Read();

    [Theory]
    [InlineData("ink", "white", 15.9)]
    [InlineData("ink", "paper", 14.6)]
    [InlineData("ink", "mist", 13.1)]
    [InlineData("muted", "white", 7.1)]
    [InlineData("muted", "paper", 6.5)]
    [InlineData("muted", "mist", 5.8)]
    [InlineData("link", "white", 7.7)]
    [InlineData("link", "paper", 7.1)]
    [InlineData("link", "mist", 6.3)]
    [InlineData("link-hover", "white", 11.6)]
    [InlineData("visited", "white", 8.4)]
    [InlineData("visited", "paper", 7.8)]
    [InlineData("white", "deep", 10.1)]
    [InlineData("pale", "deep", 7.5)]
    [InlineData("white", "leaf", 6.8)]
    [InlineData("white", "error", 7.5)]
    [InlineData("error", "paper", 6.9)]
    [InlineData("amber", "white", 6.8)]
    [InlineData("amber", "paper", 6.3)]
    [InlineData("ink", "focus", 11.0)]
    [InlineData("tag-red", "tag-red-ground", 8.6)]
    [InlineData("tag-amber", "tag-amber-ground", 8.0)]
    [InlineData("tag-green", "tag-green-ground", 8.2)]
    [InlineData("tag-teal", "tag-teal-ground", 8.1)]
    [InlineData("tag-violet", "tag-violet-ground", 8.7)]
    [InlineData("tag-grey", "tag-grey-ground", 8.2)]
    public void Text_on_its_background_has_the_required_contrast(string text, string ground, double expected)
    {
        var ratio = Ratio(Colours[text], Colours[ground]);

        Assert.Equal(expected, Math.Round(ratio, 1));
        Assert.True(ratio >= Text);
    }

    [Theory]
    [InlineData("input", "white", 5.6)]
    [InlineData("input", "paper", 5.1)]
    [InlineData("input", "mist", 4.6)]
    [InlineData("focus", "deep", 7.0)]
    public void Border_on_its_background_has_the_required_contrast(string edge, string ground, double expected)
    {
        var ratio = Ratio(Colours[edge], Colours[ground]);

        Assert.Equal(expected, Math.Round(ratio, 1));
        Assert.True(ratio >= Edge);
    }

    [Fact]
    public void Black_on_white_is_21_to_1()
    {
        Assert.Equal(21, Ratio("#000000", "#ffffff"), 6);
    }

    private static double Ratio(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        return (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));
    }

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static Dictionary<string, string> Read([CallerFilePath] string here = "")
    {
        var map = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Web/Front/styles/_colours.scss"));
        return Entry().Matches(map).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex("\"([a-z-]+)\": (#[0-9a-f]{6})")]
    private static partial Regex Entry();
}
