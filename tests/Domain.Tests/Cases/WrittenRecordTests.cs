using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What a user records as sent in writing, and when.</summary>
public sealed class WrittenRecordTests
{
    private static readonly DateTimeOffset Now = London.At("2026-11-22 09:30");

    [Fact]
    public void Written_report_is_recorded_with_recipient_reference_and_time_to_the_minute()
    {
        var (record, problems) = Read("front.door@wendmarsh.example", "21", "11", "2026", "11:50pm", "WM-S-12");

        Assert.Empty(problems);
        Assert.Equal((AlertRecipient.Police, AlertOutcome.SentInWriting), (record!.To, record.Outcome));
        Assert.Equal(London.At("2026-11-21 23:50"), record.At);
        Assert.Equal(("front.door@wendmarsh.example", "WM-S-12"), (record.Who!.Value, record.Reference!.Value));
        Assert.False(record.IsTold);
    }

    [Theory]
    [InlineData("", "22", "11", "2026", "9am", "Written.Where: Enter where you sent it, or who you gave it to")]
    [InlineData("By hand", "", "", "", "9am", "Written.When.Day: Enter the date you sent it")]
    [InlineData("By hand", "31", "11", "2026", "9am", "Written.When.Day: Date must be a real date")]
    [InlineData("By hand", "22", "11", "", "9am", "Written.When.Year: Date must include a year")]
    [InlineData("By hand", "23", "11", "2026", "9am", "Written.When.Day: Date must be today or in the past")]
    [InlineData("By hand", "22", "11", "2026", "", "Written.Time: Enter a time, like 9:30pm")]
    [InlineData("By hand", "22", "11", "2026", "9:31am", "Written.Time: The time must not be in the future")]
    [InlineData(" ", "", "", "", "soon", "Written.Where: Enter where you sent it, or who you gave it to|Written.When.Day: Enter the date you sent it|Written.Time: Enter a time, like 9:30pm")]
    public void Written_report_with_missing_or_invalid_answers_gets_an_error_for_each(string where, string day, string month, string year, string time, string problems)
    {
        var (record, found) = Read(where, day, month, year, time, "");

        Assert.Null(record);
        Assert.Equal(problems.Split('|'), found.Select(problem => $"{problem.Field}: {problem.Message}"));
    }

    private static ParsedAlert Read(string where, string day, string month, string year, string time, string reference) => WrittenRecord.Parse(
        new WrittenDraft { Where = where, When = new DateDraft { Day = day, Month = month, Year = year }, Time = time, Reference = reference },
        AlertRecipient.Police, London.At("2026-11-21 23:10"), Now, London.Time);
}
