import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomResizedCrop(8)
    transforms.RandomResizedCrop(size=8, scale=(0.5, 1.0))
    return "built"
