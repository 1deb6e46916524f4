import paddle


def case_forms():
    g = paddle.Generator()
    h = paddle.Generator(device="cpu")
    g.manual_seed(3)
    return g.initial_seed(), h.manual_seed(4).initial_seed()


def drawn(g: paddle.Generator = None):
    return g is None


def case_annotation():
    return drawn(), drawn(paddle.Generator("cpu"))
