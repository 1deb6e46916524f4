import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import transforms
    transforms.RandomPerspective(distortion_scale=0.3, interpolation='bilinear')
    transforms.RandomPerspective(distortion_scale=0.3, prob=1.0, interpolation='bilinear')
    return "built"
