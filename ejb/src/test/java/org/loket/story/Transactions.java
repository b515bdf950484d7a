package org.loket.story;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/**
 * Gives every use case of a house the transaction that the container would give it: joined where there is one, else its
 * own; its own always where the use case wants that.
 */
final class Transactions {

    private final ThreadLocal<EntityManager> running = new ThreadLocal<>();
    private final EntityManagerFactory factory;

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** An entity manager that is always that of the transaction that runs. */
    EntityManager current() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    if (running.get() == null) {
                        throw new IllegalStateException("no transaction runs");
                    }
                    try {
                        return method.invoke(running.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    <T> T in(Callable<T> work) throws Exception {
        if (running.get() != null) {
            return work.call();
        }
        return inNew(work);
    }

    private <T> T inNew(Callable<T> work) throws Exception {
        EntityManager outer = running.get();
        EntityManager manager = factory.createEntityManager();
        running.set(manager);
        manager.getTransaction().begin();
        try {
            T result = work.call();
            manager.getTransaction().commit();
            return result;
        } finally {
            running.set(outer);
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface InTransaction {}

    @InTransaction
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class Around {

        @Inject
        private Transactions transactions;

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return wantsItsOwn(call.getMethod().getDeclaringClass())
                    ? transactions.inNew(call::proceed)
                    : transactions.in(call::proceed);
        }

        private static boolean wantsItsOwn(Class<?> useCase) {
            TransactionAttribute wanted = useCase.getAnnotation(TransactionAttribute.class);
            return wanted != null && wanted.value() == TransactionAttributeType.REQUIRES_NEW;
        }
    }

    static class Everywhere implements Extension {

        <T> void useCase(
                @Observes @WithAnnotations({Stateless.class, Transactional.class}) ProcessAnnotatedType<T> type) {
            type.configureAnnotatedType().add(new InTransactionLiteral());
        }
    }

    private static final class InTransactionLiteral extends jakarta.enterprise.util.AnnotationLiteral<InTransaction>
            implements InTransaction {

        private static final long serialVersionUID = 1L;
    }
}
