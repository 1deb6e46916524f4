import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.resnet18()
        models.resnet18()
        models.resnet18()
        models.resnet18(num_classes=7)
        models.resnet18(pretrained=True)
        models.resnet18(pretrained="DEFAULT" is not None)
        print(models.resnet18)
    return "built"
