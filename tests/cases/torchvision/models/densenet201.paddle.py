import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.densenet201()
        models.densenet201()
        models.densenet201()
        models.densenet201(num_classes=7)
        models.densenet201(pretrained=True)
        models.densenet201(pretrained="DEFAULT" is not None)
        print(models.densenet201)
    return "built"
