def gradient_of(func, argnums=0, has_aux=False):
    """A function that gives the gradients of func by some of its arguments."""
    def run(*args, **kwargs):
        grads, result = grad_and_value(func, argnums, has_aux)(*args, **kwargs)
        return (grads, result[1]) if has_aux else grads

    return run
