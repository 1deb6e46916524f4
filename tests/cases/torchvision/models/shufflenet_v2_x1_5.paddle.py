import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.shufflenet_v2_x1_5()
        models.shufflenet_v2_x1_5()
        models.shufflenet_v2_x1_5()
        models.shufflenet_v2_x1_5(num_classes=7)
        models.shufflenet_v2_x1_5(pretrained=True)
        models.shufflenet_v2_x1_5(pretrained="DEFAULT" is not None)
        print(models.shufflenet_v2_x1_5)
    return "built"
