import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)
    return "built"
