package org.tongxin.bench.door;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.tongxin.bench.stand.Base;

/// Flowable's Java API: a process of as many user tasks as a proposal chain has commands, each with
/// a candidate group and a due date, default history.
///
/// At its best: its new tasks are told by an event rather than searched for, what it does not need
/// is switched off, nothing else is stored with a task, and starting a process counts as a step.
final class Flowable implements Contender {

    /// More connections than this only wait for each other here; found by trying 8 to 64.
    private static final int POOL = 16;

    private final Base base;
    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Map<String, String> open = new ConcurrentHashMap<>();

    private Flowable(Base base, int connections) {
        this.base = base;
        pool = new HikariDataSource();
        var owner = base.access().owner();
        pool.setJdbcUrl(owner.url());
        pool.setUsername(owner.user());
        pool.setPassword(owner.password());
        pool.setMaximumPoolSize(connections);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        engine = configuration.buildProcessEngine();
        engine.getRuntimeService()
                .addEventListener(new Telling(open), FlowableEngineEventType.TASK_CREATED);
        engine.getRepositoryService()
                .createDeployment()
                .addBytes("chain.bpmn20.xml", process().getBytes(StandardCharsets.UTF_8))
                .deploy();
    }

    static Flowable open(Base base) {
        return new Flowable(base, Integer.getInteger("tongxin.bench.flowable.pool", POOL));
    }

    @Override
    public String name() {
        return "Flowable";
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public Caller caller(int no) {
        return new Walking();
    }

    @Override
    public void rest() {
        base.rest(pool);
    }

    /// Goes from task to task, process after process.
    private final class Walking implements Caller {
        private @Nullable String process;

        @Override
        public int step() {
            if (process == null) {
                process = engine.getRuntimeService().startProcessInstanceByKey("chain").getId();
                return 1;
            }
            engine.getTaskService().complete(Objects.requireNonNull(open.remove(process)));
            if (!open.containsKey(process)) {
                process = null;
            }
            return 1;
        }
    }

    /// Notes the task that a process waits for.
    private static final class Telling extends AbstractFlowableEventListener {

        private final Map<String, String> open;

        Telling(Map<String, String> open) {
            this.open = open;
        }

        @Override
        public void onEvent(FlowableEvent event) {
            if (event instanceof FlowableEngineEntityEvent told
                    && told.getEntity() instanceof Task task) {
                open.put(task.getProcessInstanceId(), task.getId());
            }
        }

        @Override
        public boolean isFailOnException() {
            return true;
        }
    }

    private static String process() {
        var tasks =
                IntStream.range(0, Step.COUNT)
                        .mapToObj(
                                no ->
                                        """
                                        <sequenceFlow id="f%1$d" sourceRef="%2$s" targetRef="t%1$d"/>
                                        <userTask id="t%1$d" name="Step %1$d" flowable:dueDate="P15D"
                                          flowable:candidateGroups="group-%1$d"/>
                                        """
                                                .formatted(no, no == 0 ? "start" : "t" + (no - 1)))
                        .collect(Collectors.joining());
        return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:flowable="http://flowable.org/bpmn" targetNamespace="tongxin">
          <process id="chain" isExecutable="true">
            <startEvent id="start"/>
            %s
            <sequenceFlow id="last" sourceRef="t%d" targetRef="end"/>
            <endEvent id="end"/>
          </process>
        </definitions>
        """
                .formatted(tasks, Step.COUNT - 1);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
