// Writes a value stream in the three views of it, as Markdown.
using HarbourBooks;

var nextBook = Company.Model.ValueStreams.Single();

Console.WriteLine("## What stands behind each step\n");
Console.WriteLine(nextBook.ToServiceBlueprint().ToMarkdown());
Console.WriteLine("## How readers come, and come back\n");
Console.WriteLine(nextBook.ToMarketingFunnel().ToMarkdown());
Console.WriteLine("## What they do, the most important first\n");
Console.Write(nextBook.ToStoryMap().ToMarkdown());
