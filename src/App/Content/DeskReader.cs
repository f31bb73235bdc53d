using Samphire.App.Shared;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal static class DeskReader
{
    public static Template? NameInDistrict(Fields fields)
    {
        if (fields.OptionalText("nameInDistrict") is not { Length: > 0 } text)
        {
            return null;
        }

        var (template, wrong) = Template.Read(text, ["team"]);
        foreach (var fault in wrong)
        {
            fields.Faults.Add(fields.LineOf("nameInDistrict"), fault, "exactly {team}");
        }

        return template;
    }

    public static OpeningHours Hours(Fields fields, bool openOnWeekendBankHolidays)
    {
        List<HoursSpan>? spans = null;
        if (!fields.IsWord("hours", "always"))
        {
            spans = [];
            var listed = fields.Maps("hours");
            foreach (var span in listed)
            {
                ReadSpan(span, spans);
            }

            if (listed.Count == 0 && fields.Has("hours"))
            {
                fields.Faults.Add(fields.LineOf("hours"), "no hours", "always, or at least one period");
            }
        }

        return new OpeningHours(spans, fields.Flag("closedOnBankHolidays"), ReadClosedDays(fields)) { OpenOnWeekendBankHolidays = openOnWeekendBankHolidays };
    }

    private static void ReadSpan(Fields fields, List<HoursSpan> spans)
    {
        var from = fields.Time("from");
        var to = fields.IsWord("to", "24:00") ? null : fields.Time("to");
        if (to <= from)
        {
            fields.Faults.Add(fields.LineOf("to"), "hours that end before they start", "a time after from, or \"24:00\"");
        }

        var days = fields.LocatedTexts("days");
        if (days.Count == 0 && fields.Has("days"))
        {
            fields.Faults.Add(fields.LineOf("days"), "no days", "at least one day");
        }

        foreach (var day in days)
        {
            var span = new HoursSpan(DayOf(day, fields), from ?? TimeOnly.MinValue, to);
            if (spans.Exists(other => other.Overlaps(span)))
            {
                fields.Faults.Add(day.Line, $"hours on {day.Value} that overlap", "periods that do not overlap");
            }

            spans.Add(span);
        }

        fields.End();
    }

    private static List<ClosedDay> ReadClosedDays(Fields fields)
    {
        List<ClosedDay> closed = [];
        foreach (var entry in fields.Maps("closedOn"))
        {
            var day = new ClosedDay(entry.Date("date"), entry.Text("name"));
            if (closed.Exists(other => other.Date == day.Date))
            {
                entry.Faults.Add(entry.LineOf("date"), "a repeated closed day", "each day once");
            }

            closed.Add(day);
            entry.End();
        }

        return closed;
    }

    private static DayOfWeek DayOf(LocatedText day, Fields span)
    {
        if (Vocabulary.Find<DayOfWeek>(day.Value) is { } found)
        {
            return found;
        }

        span.Faults.Add(day.Line, $"'{day.Value}' in days", $"one of {string.Join(", ", Vocabulary.All<DayOfWeek>())}");
        return default;
    }

    // An e-mail address must be in one of the area's secure domains, since written forms are sent only there.
    public static DeskContact Contact(Fields fields, IReadOnlyList<string> domains)
    {
        var value = fields.Text("value");
        var isNational = NationalNumbers.Include(value);
        var isChecked = fields.Has("checkedOn");
        if (isChecked != fields.Has("checkedBy"))
        {
            fields.Faults.Add(fields.Line, "checkedOn without checkedBy, or checkedBy without checkedOn", "both, or neither");
        }

        var check = isChecked ? new ContactCheck(fields.Date("checkedOn"), fields.Has("checkedBy") ? fields.Text("checkedBy") : "") : null;
        if (isNational && isChecked)
        {
            fields.Faults.Add(fields.LineOf("checkedOn"), $"{value} with a checkedOn date", "999 and 101 without");
        }

        var contact = new DeskContact(fields.Word<ContactKind>("kind"), value, check, fields.Text("note"));
        if (contact.Kind == ContactKind.Telephone && value.Length > 0 && Phones.Link(value) is null)
        {
            fields.Faults.Add(fields.LineOf("value"), $"'{value}' in value", "one telephone number, like 01632 960 012 or 01632 960 012 ext 4, or a known short number, like 101");
        }

        if (contact.Kind == ContactKind.SecureEmail && domains.Count > 0 && !domains.Any(domain => IsWithin(value, domain)))
        {
            fields.Faults.Add(fields.LineOf("value"), $"'{value}' outside the secure domains", $"an address at one of {string.Join(", ", domains)}");
        }

        fields.End();
        return contact;
    }

    private static bool IsWithin(string address, string domain) =>
        address.IndexOf('@') is var at and > 0
        && (address[(at + 1)..] == domain || address[(at + 1)..].EndsWith("." + domain, StringComparison.Ordinal));
}
