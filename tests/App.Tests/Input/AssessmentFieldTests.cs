using System.Text;
using Samphire.App.Assessments;
using Samphire.App.Input;
using Samphire.App.Tests.Content;
using Samphire.Testing;

namespace Samphire.App.Tests.Input;

/// <summary>How the assessment reader reads single fields.</summary>
public sealed class AssessmentFieldTests
{
    private const string Start = """{"format": "samphire.assessment/1", "reference": "r", "area": "wendmarsh-demo", "assessedAt": "2026-11-21T10:00Z" """;

    [Theory]
    [InlineData("15", 15)]
    [InlineData("15.0", 15)]
    [InlineData("1e1", 10)]
    [InlineData("1.5E+1", 15)]
    [InlineData("150e-1", 15)]
    [InlineData("-0", 0)]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    public void Whole_number_is_accepted_in_any_JSON_notation(string age, int years)
    {
        var read = Read($$"""{{Start}}, "child": {"age": {{age}}} }""");

        Assert.Empty(read.Errors);
        Assert.Equal(years, read.Assessment!.Child.Age.Youngest?.Years);
    }

    [Theory]
    [InlineData("15.5", "15.5")]
    [InlineData("-1", "-1")]
    [InlineData("121", "121")]
    [InlineData("1e400", "1e400")]
    [InlineData("1e-30", "1e-30")]
    [InlineData("15.0000000000000000000000000000001", "15.0000000000000000000000000000001")]
    [InlineData("\"15\"", "15")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("[]", "a list")]
    [InlineData("{}", "an object")]
    [InlineData("\"\"", "empty text")]
    public void Value_that_is_not_a_whole_number_in_range_is_an_error_that_quotes_it(string age, string found) =>
        AssertOnlyError(new InputError("/child/age", "a whole number from 0 to 120", found), $$"""{{Start}}, "child": {"age": {{age}}} }""");

    [Fact]
    public void Repeated_field_is_an_error_even_with_the_same_value() =>
        AssertOnlyError(
            new InputError("/missingNow", "each field once", "a repeated field"),
            $$"""{{Start}}, "child": {}, "missingNow": "no", "missingNow": "no" }""");

    [Fact]
    public void Repeated_nested_field_is_an_error_at_its_own_pointer() =>
        AssertOnlyError(
            new InputError("/answers/0/observations/0/what", "each field once", "a repeated field"),
            $$"""{{Start}}, "child": {}, "answers": [{"item": "strength.another", "answer": "present", "observations": [{"id": "1", "what": "a", "what": "b"}]}] }""");

    [Fact]
    public void Field_repeated_with_an_escaped_name_is_an_error() =>
        AssertOnlyError(
            new InputError("/missingNow", "each field once", "a repeated field"),
            $$"""{{Start}}, "child": {}, "missingNow": "no", "\u006dissingNow": "yes" }""");

    [Theory]
    [InlineData("a/b", "/a~1b", "a/b")]
    [InlineData("a~b", "/a~0b", "a~b")]
    [InlineData("~1/", "/~01~1", "~1/")]
    [InlineData("", "/", "a field without a name")]
    [InlineData("0", "/0", "0")]
    public void The_name_of_an_unknown_field_is_escaped_in_its_pointer(string name, string path, string found)
    {
        var error = Assert.Single(Read($$"""{{Start}}, "child": {}, "{{name}}": 1 }""").Errors);

        Assert.Equal((path, found), (error.Path, error.Found));
    }

    [Fact]
    public void A_mistyped_field_is_an_error_that_names_the_nearest() =>
        AssertOnlyError(
            new InputError("/imediateDanger", "a known field, such as immediateDanger", "imediateDanger"),
            $$"""{{Start}}, "child": {}, "imediateDanger": "yes" }""");

    [Theory]
    [InlineData(""" "half \ud83d" """)]
    [InlineData(""" "\udc1a\ud83d" """)]
    public void Text_with_an_unpaired_surrogate_is_an_error(string text) =>
        AssertOnlyError(
            new InputError("/child/includeAdultBecause", "text of 1 to 10,000 characters", "characters that are not Unicode"),
            $$"""{{Start}}, "child": {"includeAdultBecause": {{text}}} }""");

    [Fact]
    public void Field_name_with_an_unpaired_surrogate_is_an_error_of_its_object() =>
        AssertOnlyError(
            new InputError("/child", "field names in valid Unicode", "characters that are not Unicode"),
            $$"""{{Start}}, "child": {"\ud83d": 1} }""");

    [Fact]
    public void Surrogate_pair_counts_as_one_character()
    {
        var longest = string.Concat(Enumerable.Repeat("🐚", 10_000));

        Assert.Empty(Read($$"""{{Start}}, "child": {"includeAdultBecause": "{{longest}}"} }""").Errors);
        AssertOnlyError(
            new InputError("/child/includeAdultBecause", "text of 1 to 10,000 characters", "10,001 characters"),
            $$"""{{Start}}, "child": {"includeAdultBecause": "{{longest}}🐚"} }""");
    }

    [Fact]
    public void Text_is_counted_and_kept_after_trimming()
    {
        var read = Read($$"""{{Start}}, "child": {"includeAdultBecause": "\t{{new string(' ', 10_000)}}because\u00a0\n"} }""");

        Assert.Equal("because", read.Assessment!.Child.IncludeAdultBecause?.Value);
    }

    [Theory]
    [InlineData("\"\"", "empty text")]
    [InlineData("\" \\n\\t\\u2003\"", "only spaces")]
    [InlineData("null", "null")]
    [InlineData("7", "7")]
    [InlineData("false", "false")]
    public void Blank_text_or_a_value_of_another_kind_is_an_error(string text, string found) =>
        AssertOnlyError(
            new InputError("/child/includeAdultBecause", "text of 1 to 10,000 characters", found),
            $$"""{{Start}}, "child": {"includeAdultBecause": {{text}}} }""");

    [Fact]
    public void The_reference_is_echoed_as_it_came_and_counted_after_trimming()
    {
        var reference = $"  {new string('r', 100)} ";

        Assert.Equal(reference, Read(Start.Replace("\"r\"", $"\"{reference}\"", StringComparison.Ordinal) + """, "child": {} }""").Reference);
    }

    [Fact]
    public void Someone_born_on_29_February_is_a_year_older_on_1_March()
    {
        const string Born = """ "child": {"dateOfBirth": "2012-02-29"} }""";
        string At(string date) => Start.Replace("2026-11-21", date, StringComparison.Ordinal) + "," + Born;

        Assert.Equal(12, Read(At("2025-02-28")).Assessment!.Child.Age.Youngest?.Years);
        Assert.Equal(13, Read(At("2025-03-01")).Assessment!.Child.Age.Youngest?.Years);
        Assert.Equal(12, Read(At("2024-02-29")).Assessment!.Child.Age.Youngest?.Years);
    }

    [Fact]
    public void Dates_are_compared_by_the_date_in_London()
    {
        // 00:30 on 2 June in London is still 1 June in UTC.
        var inSummer = Start.Replace("2026-11-21T10:00Z", "2026-06-01T23:30Z", StringComparison.Ordinal);

        Assert.Empty(Read($$"""{{inSummer}}, "child": {"dateOfBirth": "2026-06-02"} }""").Errors);
        AssertOnlyError(
            new InputError("/child/dateOfBirth", "a date not after assessedAt", "2026-06-03"),
            $$"""{{inSummer}}, "child": {"dateOfBirth": "2026-06-03"} }""");
    }

    [Fact]
    public void All_errors_of_an_item_come_at_once_with_its_reference()
    {
        var read = Read("""
            {"format": "x", "reference": "case 7", "area": "nowhere", "assessedAt": "today", "child": {"age": -1},
             "answers": [{"item": "actual.another", "answer": "maybe"}], "extra": 1}
            """);

        Assert.Equal("case 7", read.Reference);
        Assert.Null(read.Assessment);
        Assert.Equal(
            ["/answers/0/answer", "/area", "/assessedAt", "/child/age", "/extra", "/format"],
            read.Errors.Select(error => error.Path).Order(StringComparer.Ordinal));
        Assert.Contains(new InputError("/answers/0/answer", "one of present, not-present, not-known", "maybe"), read.Errors);
    }

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("\"text\"", "text")]
    [InlineData("null", "null")]
    [InlineData("17", "17")]
    public void Assessment_that_is_not_an_object_is_an_error(string json, string found) => AssertOnlyError(new InputError("", "an object", found), json);

    private static void AssertOnlyError(InputError expected, string json) => Assert.Equal([expected], Read(json).Errors);

    private static AssessmentInput Read(string json) =>
        new AssessmentReader(Packs.Newest, Written.London, areaByDefault: null).Read(new RawItem(Encoding.UTF8.GetBytes(json), null));
}
