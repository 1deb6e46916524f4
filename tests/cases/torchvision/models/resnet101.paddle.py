import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.resnet101()
        models.resnet101()
        models.resnet101()
        models.resnet101(num_classes=7)
        models.resnet101(pretrained=True)
        models.resnet101(pretrained="DEFAULT" is not None)
        print(models.resnet101)
    return "built"
