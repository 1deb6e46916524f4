import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation='bicubic')
    return "built"
