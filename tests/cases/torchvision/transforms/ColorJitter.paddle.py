import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.ColorJitter(0.1, 0.1)
    transforms.ColorJitter(brightness=0.1)
    return "built"
