import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.wide_resnet101_2()
        models.wide_resnet101_2()
        models.wide_resnet101_2()
        models.wide_resnet101_2(num_classes=7)
        models.wide_resnet101_2(pretrained=True)
        models.wide_resnet101_2(pretrained="DEFAULT" is not None)
        print(models.wide_resnet101_2)
    return "built"
