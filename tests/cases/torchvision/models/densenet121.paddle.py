import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.densenet121()
        models.densenet121()
        models.densenet121()
        models.densenet121(num_classes=7)
        models.densenet121(pretrained=True)
        models.densenet121(pretrained="DEFAULT" is not None)
        print(models.densenet121)
    return "built"
