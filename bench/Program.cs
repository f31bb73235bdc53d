using System.Globalization;
using Samphire.Bench;
using Samphire.Bench.Web;

// The output is read by programs as well as by people.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

return args switch
{
    ["all", var folder] => await Report.RunAsync(folder, ["engine", .. WebMeasure.Parts]),
    [("engine" or "start" or "pages" or "access" or "verify" or "writes" or "flood") and var part, var folder] => await Report.RunAsync(folder, [part]),
    ["lists", var folder, var older] => await Report.ListsAsync(folder, older),
    ["lists", var folder, var older, ("sqlite" or "postgres") and var only] => await Report.ListsAsync(folder, older, only),
    ["lines", var count, var file] => Lines.Write(int.Parse(count, CultureInfo.InvariantCulture), file),
    ["subset", var file, var answers] => Subset.Run(file, answers),
    _ => throw new ArgumentException("all|engine|start|pages|access|verify|writes|flood FOLDER | lists FOLDER OLDER [sqlite|postgres] | lines COUNT FILE | subset FILE ANSWERS"),
};
