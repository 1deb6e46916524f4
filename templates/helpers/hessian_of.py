def hessian_of(func, argnums=0):
    """A function that gives the Hessian of func by one of its arguments."""
    def run(*args):
        return hessian(lambda x: func(*args[:argnums], x, *args[argnums + 1 :]), args[argnums])

    return run
