import paddle


def case_use():
    return False


def case_asked_first():
    there = hasattr(paddle.device, "mps") and False
    backend = getattr(paddle.device, "no_such_backend", None)
    return there, backend


def case_module():
    from paddle import device as backends
    return hasattr(backends, "mps") and False
