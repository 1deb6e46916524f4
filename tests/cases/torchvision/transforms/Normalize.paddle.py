import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.Normalize([0.5], [0.5])
    transforms.Normalize(mean=[0.5], std=[0.5])
    return "built"
