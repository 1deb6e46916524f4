import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomAffine(10)
    transforms.RandomAffine(degrees=10, translate=(0.1, 0.1))
    return "built"
