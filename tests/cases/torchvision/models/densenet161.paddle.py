import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.densenet161()
        models.densenet161()
        models.densenet161()
        models.densenet161(num_classes=7)
        models.densenet161(pretrained=True)
        models.densenet161(pretrained="DEFAULT" is not None)
        print(models.densenet161)
    return "built"
