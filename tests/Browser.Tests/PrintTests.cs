using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samphire.Browser.Tests;

/// <summary>Pages on paper, read back from the PDF that the browser prints.</summary>
[Collection(OnePractice.Name)]
public sealed partial class PrintTests(DemoStore practice)
{
    private const string Time = "printed Tuesday 24 November 2026 at 10am";

    [Theory]
    [InlineData("desk-concern-read")]
    [InlineData("desk-concern-sealed")]
    [InlineData("my-concern-read")]
    [InlineData("act-now")]
    [InlineData("act-now-told")]
    [InlineData("record-sent")]
    public async Task Every_sheet_of_a_concern_says_its_reference_the_time_and_which_page_it_is(string name)
    {
        var (sheets, address) = await PrintAsync(name);
        var reference = Reference().Match(address).Value;

        Assert.All(sheets, (sheet, index) =>
        {
            Assert.Contains($"Concern {reference} - {Time} by ", sheet, StringComparison.Ordinal);
            Assert.Contains($"page {index + 1} of {sheets.Count}", sheet, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("now-danger")]
    [InlineData("now-harm")]
    [InlineData("guidance-article")]
    public async Task Every_sheet_of_a_public_page_says_the_time_and_which_page_it_is(string name)
    {
        var (sheets, _) = await PrintAsync(name);

        Assert.All(sheets, (sheet, index) =>
        {
            Assert.Contains($"Samphire - {Time}", sheet, StringComparison.Ordinal);
            Assert.Contains($"page {index + 1} of {sheets.Count}", sheet, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("act-now")]
    [InlineData("record-sent")]
    [InlineData("desk-concern-read")]
    [InlineData("my-concern-read")]
    [InlineData("now-harm")]
    [InlineData("guidance-article")]
    public async Task First_sheet_has_text_and_no_sheet_has_form_fields_time_of_signing_out_or_addresses_of_pages(string name)
    {
        var (sheets, _) = await PrintAsync(name);

        Assert.True(sheets[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 80, $"the first sheet of {name} says only: {sheets[0]}");
        var all = string.Join('\n', sheets);
        foreach (var gone in (string[])["You will be signed out", "(/", "Who you spoke to, or who told them", "Reference (optional)", "Record contact", "I could not get through"])
        {
            Assert.DoesNotContain(gone, all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Act_now_is_printed_with_its_numbers_and_what_to_say_on_at_most_three_sheets()
    {
        var (sheets, _) = await PrintAsync("act-now");

        Assert.InRange(sheets.Count, 1, 3);
        Assert.Contains("In danger right now?", sheets[0], StringComparison.Ordinal);
        Assert.Contains("Call 999", sheets[0], StringComparison.Ordinal);
        Assert.Contains("Call 01632 960 020", sheets[0], StringComparison.Ordinal);
        Assert.Contains("What to say", string.Join('\n', sheets), StringComparison.Ordinal);
        Assert.Contains("Not told", sheets[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record-danger")]
    [InlineData("record-call-999")]
    [InlineData("now-danger")]
    [InlineData("record-sent")]
    public async Task Page_that_asks_about_danger_prints_the_emergency_number(string name)
    {
        var (sheets, _) = await PrintAsync(name);

        Assert.Matches(@"\b[Cc]all 999\b", sheets[0]);
    }

    // The text of each sheet, and the address.
    private async Task<(IReadOnlyList<string> Sheets, string Address)> PrintAsync(string name)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var screen = await practice.GoAsync(name, scripts: true);
        var file = Path.Combine(Directory.CreateTempSubdirectory("samphire-print-").FullName, $"{name}.pdf");
        try
        {
            var printed = await screen.Page.PdfAsync(new() { PreferCSSPageSize = true });
            await File.WriteAllBytesAsync(file, printed);
            if (Screen.Pictures is { } pictures)
            {
                await File.WriteAllBytesAsync(Path.Combine(pictures, $"{name}.pdf"), printed);
            }

            using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!;
            var text = await reader.StandardOutput.ReadToEndAsync();
            await reader.WaitForExitAsync();
            Assert.Equal(0, reader.ExitCode);
            // A form feed ends each sheet.
            return ([.. text.Split('\f')[..^1]], screen.Page.Url);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [GeneratedRegex("WM-[0-9A-Z]{8}")]
    private static partial Regex Reference();
}
