import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.Grayscale()
    transforms.Grayscale(num_output_channels=3)
    return "built"
