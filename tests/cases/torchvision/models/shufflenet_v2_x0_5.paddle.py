import paddle


def convert_forms():
    from paddle.vision import models
    models.shufflenet_v2_x0_5()
    models.shufflenet_v2_x0_5()
    models.shufflenet_v2_x0_5()
    models.shufflenet_v2_x0_5(num_classes=7)
    models.shufflenet_v2_x0_5(pretrained=True)
    models.shufflenet_v2_x0_5(pretrained=True)
    print(models.shufflenet_v2_x0_5)
