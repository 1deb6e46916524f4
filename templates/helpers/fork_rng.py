def fork_rng(enabled=True):
    """What is drawn or seeded inside leaves the random states outside as they were."""
    import contextlib

    @contextlib.contextmanager
    def forked():
        state = paddle.get_rng_state()
        try:
            yield
        finally:
            if enabled:
                paddle.set_rng_state(state)
    return forked()
