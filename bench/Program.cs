using System.Globalization;
using Samphire.Bench;

// What is written here is read by people and programs alike.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return args switch
{
    ["all", var folder] => new Measure(folder).Run(),
    ["lines", var count, var file] => Lines.Write(int.Parse(count, CultureInfo.InvariantCulture), file),
    ["subset", var file, var answers] => Subset.Run(file, answers),
    _ => throw new ArgumentException("all FOLDER | lines COUNT FILE | subset FILE ANSWERS"),
};
