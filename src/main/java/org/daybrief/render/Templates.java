package org.daybrief.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page templates: a user's folder first, then those in the jar.
 * Whatever stands in an article is text to them: all is escaped, no class can be reached, nothing is evaluated.
 */
public final class Templates {

    static {
        silence();
    }

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final TemplateLoader loader;
    private final @Nullable Path folder;
    private @Nullable Configuration configuration;

    private Templates(TemplateLoader loader, @Nullable Path folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** Those in the jar. */
    public static Templates builtIn() {
        return new Templates(inJar(), null);
    }

    /** Files of the folder take the place of those in the jar that have the same name. */
    public static Templates from(Path folder) {
        try {
            FileTemplateLoader files = new FileTemplateLoader(folder.toFile());
            return new Templates(new MultiTemplateLoader(new TemplateLoader[] {files, inJar()}), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + ": this folder of templates cannot be read. Give --templates a folder that exists.", e);
        }
    }

    /** Fills the template of that name; it is parsed once. */
    void render(String name, Map<String, Object> model, Writer out) throws IOException {
        try {
            Template template = configuration().getTemplate(name);
            template.process(model, out);
        } catch (ParseException e) {
            throw problem(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateNotFoundException e) {
            throw problem(e.getTemplateName(), 0, "this template is missing.", e);
        } catch (TemplateException e) {
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            throw problem(file, line, e.getMessageWithoutStackTop(), e);
        }
    }

    /** The file of that name as it is, such as a style sheet. */
    String source(String name) throws IOException {
        try {
            StringWriter out = new StringWriter();
            configuration().getTemplate(name, null, null, false).process(Map.of(), out);
            return out.toString();
        } catch (TemplateNotFoundException e) {
            throw problem(name, 0, "this file is missing.", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("plain text is not evaluated", e);
        }
    }

    private TemplateProblem problem(@Nullable String name, int line, String what, Exception cause) {
        String file = name == null ? "briefing.ftlh" : name;
        boolean own = folder != null && Files.exists(folder.resolve(file));
        String path = own ? folder.resolve(file).toString() : "built-in template " + file;
        String firstLines = what.strip()
                .lines()
                .takeWhile(text -> !text.startsWith("----"))
                .limit(4)
                .map(text -> text.contains("[in template") ? text.substring(0, text.indexOf("[in template")) : text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String sentence = firstLines.endsWith(".") ? firstLines : firstLines + ".";
        return new TemplateProblem(path + (line > 0 ? ", line " + line : ""), sentence, cause);
    }

    /** Made when the first page is: a run that has nothing to write should not pay for it. */
    private synchronized Configuration configuration() {
        if (configuration == null) {
            configuration = configuration(loader);
        }
        return configuration;
    }

    /** Problems are thrown, not logged; looking for a logging library at the start costs more than a page. */
    @SuppressWarnings("deprecation")
    private static void silence() {
        try {
            freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TemplateLoader inJar() {
        return new ClassTemplateLoader(Templates.class.getClassLoader(), "templates");
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("0.##");
        return configuration;
    }
}
