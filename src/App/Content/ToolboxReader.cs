using System.Globalization;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class ToolboxReader(PackFolder packFolder, PackManifest manifest, ParallelReader packFiles, References references, List<Fault> faults)
{
    private const string ParametersFile = "assessments/parameters.yaml";
    private const string BankHolidaysFile = "directory/bank-holidays.yaml";
    private const string Documents = "guidance";
    private const string WorkingDays = "working-days";

    private static readonly NumberRange[] Numbers =
    [
        new("linkCountsForDays", "days", 1, 3650),
        new("severalIndicators", "items", 1, 29),
        new("toolboxReachesUnderAge", "years", 18, 30),
        new("lawReachesUnderAge", "years", 18, 30),
        new("secondReadingHigh", WorkingDays, 1, 60),
        new("secondReadingMedium", WorkingDays, 1, 60),
        new("secondReadingStandard", WorkingDays, 1, 60),
        new("secondReadingStandardWithSuspectedItem", WorkingDays, 1, 60),
        new("secondReadingActNowLastTime", WorkingDays, 1, 60),
        new("reviewFirstHigh", WorkingDays, 1, 60),
        new("reviewFirstMedium", "days", 1, 92),
        new("reviewFirstStandard", "days", 1, 92),
        new("reviewAgainActNow", WorkingDays, 1, 60),
        new("reviewAgainHigh", "days", 1, 92),
        new("reviewAgainMedium", "days", 1, 92),
        new("reviewAgainStandard", "days", 1, 92),
        new("reviewActNowLastTime", WorkingDays, 1, 60),
    ];

    public ToolboxPack Read()
    {
        packFolder.RefuseOtherFiles(
            [
                PackReader.ManifestFile, .. InstrumentReader.Files, .. WordingReader.Files, .. ConcernContentReader.Files, ParametersFile, BankHolidaysFile,
                GlossaryReader.GlossaryFile,
            ],
            Documents,
            faults);
        var (instrument, description) = new InstrumentReader(packFolder, packFiles, references, faults).Read();
        var numbers = ReadParameters();
        var parameters = ParametersFrom(numbers.ToDictionary(number => number.Id, number => number.Value, StringComparer.Ordinal));
        var wording = new WordingReader(packFolder, packFiles, references, faults);
        var (sentences, reasons) = wording.Reasons();
        var consultations = wording.Consultations();
        var decisionWording = new DecisionWording(manifest.Stamp, sentences, wording.Questions(), wording.Phrases(), parameters);
        return new ToolboxPack
        {
            Manifest = manifest,
            Toolbox = new Toolbox
            {
                Stamp = manifest.Stamp,
                Instrument = instrument,
                Parameters = parameters,
                Consultations = consultations,
                Wording = decisionWording,
                RouteWording = wording.RouteReasons(),
                BankHolidays = ReadBankHolidays(),
            },
            Instrument = description,
            Reasons = reasons,
            Parameters = numbers,
            Concerns = new ConcernContentReader(packFolder, packFiles, faults).Read(),
            Documents = DocumentReader.ReadAll(packFolder, Documents, packFiles, references, faults),
            Glossary = GlossaryReader.Read(packFolder, packFiles, references, faults),
        };
    }

    private List<ParameterDescription> ReadParameters()
    {
        var fields = packFolder.Open(ParametersFile, packFiles, faults);
        List<ParameterDescription> read = [];
        foreach (var entry in fields.Maps("parameters"))
        {
            var id = entry.Text("id");
            if (Array.Find(Numbers, number => number.Id == id) is not { } range)
            {
                if (id.Length > 0)
                {
                    entry.Faults.Add(entry.LineOf("id"), $"'{id}' in parameters", $"one of {string.Join(", ", Numbers.Select(number => number.Id))}");
                }

                continue;
            }

            references.Define("parameter:" + id, entry.LineOf("id"), entry.Faults);
            references.MustBeReached(
                "parameter:" + id, entry.LineOf("id"), $"parameter '{id}' is not used by any reason", "a reason that uses it", entry.Faults);
            read.Add(new ParameterDescription(id, entry.Integer("value", range.From, range.To), entry.OneOf("unit", range.Unit), entry.Text("means"), entry.Text("why")));
            entry.End();
        }

        var isThere = fields.Has("parameters");
        fields.End();
        foreach (var missing in Numbers.Where(number => isThere && read.TrueForAll(entry => entry.Id != number.Id)))
        {
            fields.Faults.Add(fields.LineOf("parameters"), $"missing parameter '{missing.Id}'", "every parameter of the rules");
        }

        return [.. read.DistinctBy(entry => entry.Id)];
    }

    private static Parameters ParametersFrom(Dictionary<string, int> values)
    {
        return new Parameters
        {
            LinkCountsForDays = Value("linkCountsForDays"),
            SeveralIndicators = Value("severalIndicators"),
            ToolboxReachesUnderAge = Value("toolboxReachesUnderAge"),
            LawReachesUnderAge = Value("lawReachesUnderAge"),
            SecondReadingWorkingDays = new SecondReading
            {
                High = Value("secondReadingHigh"),
                Medium = Value("secondReadingMedium"),
                Standard = Value("secondReadingStandard"),
                StandardWithSuspectedItem = Value("secondReadingStandardWithSuspectedItem"),
                ActNowLastTime = Value("secondReadingActNowLastTime"),
            },
            Review = new Review
            {
                FirstHighWorkingDays = Value("reviewFirstHigh"),
                FirstMediumDays = Value("reviewFirstMedium"),
                FirstStandardDays = Value("reviewFirstStandard"),
                RepeatActNowWorkingDays = Value("reviewAgainActNow"),
                RepeatHighDays = Value("reviewAgainHigh"),
                RepeatMediumDays = Value("reviewAgainMedium"),
                RepeatStandardDays = Value("reviewAgainStandard"),
                ActNowLastTimeWorkingDays = Value("reviewActNowLastTime"),
            },
        };

        // A missing parameter has been reported as a fault already, so this placeholder is never used.
        int Value(string id) => values.GetValueOrDefault(id);
    }

    private BankHolidays ReadBankHolidays()
    {
        var fields = packFolder.Open(BankHolidaysFile, packFiles, faults);
        List<int> years = [];
        List<DateOnly> days = [];
        List<int> computed = [];
        foreach (var entry in fields.Maps("bankHolidays"))
        {
            var year = entry.Integer("year", 2000, 2100);
            if (years.Contains(year))
            {
                entry.Faults.Add(entry.LineOf("year"), $"year {year} appears twice", "each year once");
            }

            if (!entry.Flag("asPublished"))
            {
                computed.Add(year);
            }

            foreach (var (text, line) in entry.LocatedTexts("days"))
            {
                var isOfYear = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year == year;
                if (!isOfYear)
                {
                    entry.Faults.Add(line, $"'{text}' in days", string.Create(CultureInfo.InvariantCulture, $"a date in {year}"));
                }

                days.Add(day);
            }

            years.Add(year);
            entry.End();
        }

        var isThere = fields.Has("bankHolidays");
        fields.End();
        if (years.Count == 0)
        {
            if (isThere)
            {
                fields.Faults.Add(fields.LineOf("bankHolidays"), "no year of bank holidays", "at least one year");
            }

            // A placeholder that is never used, since a fault has been reported in either case.
            years.Add(0);
        }

        return new BankHolidays(years, days, computed);
    }

    private sealed record NumberRange(string Id, string Unit, int From, int To);
}
