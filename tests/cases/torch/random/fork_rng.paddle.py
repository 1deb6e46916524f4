import paddle


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


def case_states():
    paddle.seed(3)
    with fork_rng():
        paddle.seed(5)
        a = paddle.rand([2])
    b = paddle.rand([2])
    paddle.seed(3)
    with fork_rng(enabled=True):
        paddle.rand([7])
    c = paddle.rand([2])
    paddle.seed(3)
    with fork_rng(enabled=False):
        paddle.seed(5)
    d = paddle.rand([2])
    return bool((b == c).all()), bool((a == d).all()), bool((b == d).all())
