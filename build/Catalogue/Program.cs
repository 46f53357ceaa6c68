using OpModel.Catalogue;

// Writes the files; with --check it writes nothing and fails where one of them is not as it would be written.
var check = args.Contains("--check");
var root = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? Directory.GetCurrentDirectory();
var stale = 0;
foreach (var (path, text) in DerivedFiles.In(root))
{
    if (File.Exists(path) && File.ReadAllText(path) == text)
    {
        continue;
    }

    stale++;
    if (check)
    {
        Console.Error.WriteLine($"{Path.GetRelativePath(root, path)} is not what the code says; run: dotnet run --project build/Catalogue");
    }
    else
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        Console.WriteLine($"{Path.GetRelativePath(root, path)} written");
    }
}

return check && stale > 0 ? 1 : 0;
