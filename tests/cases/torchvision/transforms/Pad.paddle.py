import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.Pad(2)
    transforms.Pad(padding=2, fill=1)
    return "built"
