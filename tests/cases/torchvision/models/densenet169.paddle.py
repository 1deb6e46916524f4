import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.densenet169()
        models.densenet169()
        models.densenet169()
        models.densenet169(num_classes=7)
        models.densenet169(pretrained=True)
        models.densenet169(pretrained="DEFAULT" is not None)
        print(models.densenet169)
    return "built"
