package org.loket.story;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/** Gives every use case the transaction that the container would give it: joined where there is one, else its own;
 * its own always where the use case wants that. */
final class Transactions {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static EntityManagerFactory factory;

    private Transactions() {}

    static void open(EntityManagerFactory of) {
        factory = of;
    }

    /** An entity manager that is always that of the transaction that runs. */
    static EntityManager current() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    if (CURRENT.get() == null) {
                        throw new IllegalStateException("no transaction runs");
                    }
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    static <T> T in(Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            return work.call();
        }
        return inNew(work);
    }

    private static <T> T inNew(Callable<T> work) throws Exception {
        EntityManager outer = CURRENT.get();
        EntityManager manager = factory.createEntityManager();
        CURRENT.set(manager);
        manager.getTransaction().begin();
        try {
            T result = work.call();
            manager.getTransaction().commit();
            return result;
        } finally {
            CURRENT.set(outer);
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

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return wantsItsOwn(call.getMethod().getDeclaringClass()) ? inNew(call::proceed) : in(call::proceed);
        }

        private static boolean wantsItsOwn(Class<?> useCase) {
            TransactionAttribute wanted = useCase.getAnnotation(TransactionAttribute.class);
            return wanted != null && wanted.value() == TransactionAttributeType.REQUIRES_NEW;
        }
    }

    static class Everywhere implements Extension {

        <T> void useCase(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
            type.configureAnnotatedType().add(new InTransactionLiteral());
        }
    }

    private static final class InTransactionLiteral extends jakarta.enterprise.util.AnnotationLiteral<InTransaction>
            implements InTransaction {

        private static final long serialVersionUID = 1L;
    }
}
