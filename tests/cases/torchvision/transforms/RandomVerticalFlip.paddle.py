import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomVerticalFlip()
    transforms.RandomVerticalFlip(prob=0.3)
    return "built"
