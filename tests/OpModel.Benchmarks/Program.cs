using OpModel.Benchmarks.Generation;

foreach (var times in GenerationComparison.Run())
{
    Console.WriteLine(FormattableString.Invariant(
        $"{times.Project,-45} files {times.Files,5}  rewritten {times.Rewritten,5}  first {times.First.TotalMilliseconds,8:F1} ms  edit {times.AfterEdit.TotalMilliseconds,8:F2} ms"));
}

return 0;
