import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomCrop(8, padding=2)
    transforms.RandomCrop(size=8)
    return "built"
