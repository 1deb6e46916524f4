"""Anchor-free and anchor-based detection pieces: IoU, assigner, focal loss, GIoU, hard negative mining, NMS by hand."""
import math
from collections import defaultdict
from typing import List, Tuple, Dict, Optional

import numpy as np
import torch
from torch import nn, Tensor
import torch.nn.functional as F


def box_area(boxes: Tensor) -> Tensor:
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def box_iou(boxes1: Tensor, boxes2: Tensor):
    area1 = box_area(boxes1)
    area2 = box_area(boxes2)
    lt = torch.max(boxes1[:, None, :2], boxes2[:, :2])
    rb = torch.min(boxes1[:, None, 2:], boxes2[:, 2:])
    wh = (rb - lt).clamp(min=0)
    inter = wh[:, :, 0] * wh[:, :, 1]
    union = area1[:, None] + area2 - inter
    return inter / union.clamp(min=1e-8), union


def generalized_box_iou(boxes1, boxes2):
    assert (boxes1[:, 2:] >= boxes1[:, :2]).all()
    assert (boxes2[:, 2:] >= boxes2[:, :2]).all()
    iou, union = box_iou(boxes1, boxes2)
    lt = torch.min(boxes1[:, None, :2], boxes2[:, :2])
    rb = torch.max(boxes1[:, None, 2:], boxes2[:, 2:])
    wh = (rb - lt).clamp(min=0)
    area = wh[:, :, 0] * wh[:, :, 1]
    return iou - (area - union) / area


def box_cxcywh_to_xyxy(x):
    x_c, y_c, w, h = x.unbind(-1)
    b = [(x_c - 0.5 * w), (y_c - 0.5 * h), (x_c + 0.5 * w), (y_c + 0.5 * h)]
    return torch.stack(b, dim=-1)


def nms(boxes, scores, iou_threshold=0.5, top_k=50):
    keep = []
    idxs = scores.sort(0, descending=True)[1][:top_k]
    while idxs.numel() > 0:
        i = idxs[0]
        keep.append(i.item())
        if idxs.size(0) == 1:
            break
        ious = box_iou(boxes[i].unsqueeze(0), boxes[idxs[1:]])[0].squeeze(0)
        idxs = idxs[1:][ious <= iou_threshold]
    return torch.LongTensor(keep)


class AnchorGenerator(nn.Module):
    def __init__(self, strides=(4, 8), sizes=((8,), (16,)), ratios=(0.5, 1.0, 2.0)):
        super().__init__()
        self.strides = strides
        for i, size in enumerate(sizes):
            self.register_buffer("cell_%d" % i, self.generate(size, ratios), persistent=False)
        self.num_anchors = len(ratios)

    @staticmethod
    def generate(scales, aspect_ratios, dtype=torch.float32):
        scales = torch.as_tensor(scales, dtype=dtype)
        aspect_ratios = torch.as_tensor(aspect_ratios, dtype=dtype)
        h_ratios = torch.sqrt(aspect_ratios)
        w_ratios = 1 / h_ratios
        ws = (w_ratios[:, None] * scales[None, :]).view(-1)
        hs = (h_ratios[:, None] * scales[None, :]).view(-1)
        base_anchors = torch.stack([-ws, -hs, ws, hs], dim=1) / 2
        return base_anchors.round()

    def forward(self, features: List[Tensor]):
        anchors = []
        for i, (feat, stride) in enumerate(zip(features, self.strides)):
            h, w = feat.shape[-2:]
            shifts_x = torch.arange(0, w, dtype=torch.float32, device=feat.device) * stride
            shifts_y = torch.arange(0, h, dtype=torch.float32, device=feat.device) * stride
            shift_y, shift_x = torch.meshgrid(shifts_y, shifts_x, indexing="ij")
            shifts = torch.stack((shift_x.reshape(-1), shift_y.reshape(-1), shift_x.reshape(-1), shift_y.reshape(-1)), dim=1)
            base = getattr(self, f"cell_{i}")
            anchors.append((shifts.view(-1, 1, 4) + base.view(1, -1, 4)).reshape(-1, 4))
        return torch.cat(anchors)


class BoxCoder:
    def __init__(self, weights: Tuple[float, float, float, float], clip: float = math.log(1000. / 16)):
        self.weights = weights
        self.clip = clip

    def encode(self, gt, proposals):
        wx, wy, ww, wh = self.weights
        ex_w = proposals[:, 2] - proposals[:, 0]
        ex_h = proposals[:, 3] - proposals[:, 1]
        ex_x = proposals[:, 0] + 0.5 * ex_w
        ex_y = proposals[:, 1] + 0.5 * ex_h
        gt_w = gt[:, 2] - gt[:, 0]
        gt_h = gt[:, 3] - gt[:, 1]
        gt_x = gt[:, 0] + 0.5 * gt_w
        gt_y = gt[:, 1] + 0.5 * gt_h
        return torch.stack((wx * (gt_x - ex_x) / ex_w, wy * (gt_y - ex_y) / ex_h,
                            ww * torch.log(gt_w / ex_w), wh * torch.log(gt_h / ex_h)), dim=1)

    def decode(self, rel, boxes):
        boxes = boxes.to(rel.dtype)
        widths = boxes[:, 2] - boxes[:, 0]
        heights = boxes[:, 3] - boxes[:, 1]
        ctr_x = boxes[:, 0] + 0.5 * widths
        ctr_y = boxes[:, 1] + 0.5 * heights
        wx, wy, ww, wh = self.weights
        dx = rel[:, 0::4] / wx
        dy = rel[:, 1::4] / wy
        dw = torch.clamp(rel[:, 2::4] / ww, max=self.clip)
        dh = torch.clamp(rel[:, 3::4] / wh, max=self.clip)
        px = dx * widths[:, None] + ctr_x[:, None]
        py = dy * heights[:, None] + ctr_y[:, None]
        pw = torch.exp(dw) * widths[:, None]
        ph = torch.exp(dh) * heights[:, None]
        pred = torch.zeros_like(rel)
        pred[:, 0::4] = px - 0.5 * pw
        pred[:, 1::4] = py - 0.5 * ph
        pred[:, 2::4] = px + 0.5 * pw
        pred[:, 3::4] = py + 0.5 * ph
        return pred


class Matcher(object):
    BELOW_LOW_THRESHOLD = -1
    BETWEEN_THRESHOLDS = -2

    def __init__(self, high, low, allow_low_quality=False):
        self.high, self.low, self.allow = high, low, allow_low_quality

    def __call__(self, match_quality_matrix):
        matched_vals, matches = match_quality_matrix.max(dim=0)
        all_matches = matches.clone() if self.allow else None
        below = matched_vals < self.low
        between = (matched_vals >= self.low) & (matched_vals < self.high)
        matches[below] = self.BELOW_LOW_THRESHOLD
        matches[between] = self.BETWEEN_THRESHOLDS
        if self.allow:
            highest, _ = match_quality_matrix.max(dim=1)
            gt_pred_pairs = torch.where(match_quality_matrix == highest[:, None])
            pred_inds = gt_pred_pairs[1]
            matches[pred_inds] = all_matches[pred_inds]
        return matches


def sigmoid_focal_loss(inputs, targets, alpha: float = 0.25, gamma: float = 2, reduction: str = "none"):
    p = torch.sigmoid(inputs)
    ce_loss = F.binary_cross_entropy_with_logits(inputs, targets, reduction="none")
    p_t = p * targets + (1 - p) * (1 - targets)
    loss = ce_loss * ((1 - p_t) ** gamma)
    if alpha >= 0:
        alpha_t = alpha * targets + (1 - alpha) * (1 - targets)
        loss = alpha_t * loss
    if reduction == "mean":
        loss = loss.mean()
    elif reduction == "sum":
        loss = loss.sum()
    return loss


def hard_negative_mining(loss, labels, neg_pos_ratio=3):
    pos_mask = labels > 0
    num_pos = pos_mask.long().sum(dim=1, keepdim=True)
    num_neg = num_pos * neg_pos_ratio
    loss = loss.detach().clone()
    loss[pos_mask] = -math.inf
    _, indexes = loss.sort(dim=1, descending=True)
    _, orders = indexes.sort(dim=1)
    neg_mask = orders < num_neg
    return pos_mask | neg_mask


class Head(nn.Module):
    def __init__(self, in_channels, num_anchors, num_classes):
        super().__init__()
        self.cls_logits = nn.Conv2d(in_channels, num_anchors * num_classes, 3, 1, 1)
        self.bbox_pred = nn.Conv2d(in_channels, num_anchors * 4, 3, stride=1, padding=1)
        self.num_classes = num_classes
        for layer in self.children():
            torch.nn.init.normal_(layer.weight, std=0.01)
            torch.nn.init.constant_(layer.bias, 0)
        prior = 0.01
        torch.nn.init.constant_(self.cls_logits.bias, -math.log((1 - prior) / prior))

    def forward(self, x: List[Tensor]) -> Dict[str, Tensor]:
        logits, boxes = [], []
        for feature in x:
            N, _, H, W = feature.shape
            c = self.cls_logits(feature)
            c = c.view(N, -1, self.num_classes, H, W).permute(0, 3, 4, 1, 2)
            logits.append(c.reshape(N, -1, self.num_classes))
            b = self.bbox_pred(feature).permute(0, 2, 3, 1).contiguous()
            boxes.append(b.view(b.size(0), -1, 4))
        return {"logits": torch.cat(logits, 1), "boxes": torch.cat(boxes, dim=1)}


class Detector(nn.Module):
    def __init__(self, num_classes=3):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 16, 3, 2, 1), nn.ReLU(), nn.Conv2d(16, 16, 3, 2, 1), nn.ReLU())
        self.down = nn.Sequential(nn.Conv2d(16, 16, 3, 2, 1), nn.ReLU())
        self.anchors = AnchorGenerator()
        self.head = Head(16, self.anchors.num_anchors, num_classes)
        self.coder = BoxCoder((1., 1., 1., 1.))
        self.matcher = Matcher(0.5, 0.4, allow_low_quality=True)
        self.num_classes = num_classes

    def forward(self, images, targets: Optional[List[Dict[str, Tensor]]] = None):
        p3 = self.stem(images)
        p4 = self.down(p3)
        out = self.head([p3, p4])
        anchors = self.anchors([p3, p4])
        if self.training:
            assert targets is not None
            return self.compute_loss(out, anchors, targets)
        return self.postprocess(out, anchors)

    def compute_loss(self, out, anchors, targets):
        losses = defaultdict(list)
        labels = []
        for target, logits, boxes in zip(targets, out["logits"], out["boxes"]):
            idx = self.matcher(box_iou(target["boxes"], anchors)[0])
            fg = idx >= 0
            num_fg = max(1, fg.sum().item())
            gt_classes = torch.zeros_like(logits)
            gt_classes[fg, target["labels"][idx[fg]]] = 1.0
            valid = idx != Matcher.BETWEEN_THRESHOLDS
            losses["cls"].append(sigmoid_focal_loss(logits[valid], gt_classes[valid], reduction="sum") / num_fg)
            gt = target["boxes"][idx[fg]]
            reg = self.coder.encode(gt, anchors[fg])
            losses["l1"].append(F.smooth_l1_loss(boxes[fg], reg, beta=1. / 9, reduction="sum") / num_fg)
            decoded = self.coder.decode(boxes[fg], anchors[fg])
            giou = torch.diag(generalized_box_iou(decoded, gt))
            losses["giou"].append((1 - giou).sum() / num_fg)
            labels.append(fg.long())
        ce = F.binary_cross_entropy_with_logits(out["logits"].max(dim=-1)[0], torch.stack(labels).float(), reduction="none")
        mask = hard_negative_mining(ce, torch.stack(labels))
        losses["obj"].append(ce[mask].mean())
        return {k: sum(v) / len(v) for k, v in losses.items()}

    @torch.no_grad()
    def postprocess(self, out, anchors, score_thresh=0.02):
        results = []
        for logits, boxes in zip(out["logits"], out["boxes"]):
            scores = torch.sigmoid(logits)
            keep_boxes, keep_scores, keep_labels = [], [], []
            for c in range(self.num_classes):
                s = scores[:, c]
                inds = s > score_thresh
                s, ind = s[inds].topk(min(20, int(inds.sum())))
                b = self.coder.decode(boxes[inds][ind], anchors[inds][ind]).clamp_(0, 32)
                keep = nms(b, s, 0.5)
                keep_boxes.append(b[keep])
                keep_scores.append(s[keep])
                keep_labels.append(torch.full_like(keep, c))
            results.append({"boxes": torch.cat(keep_boxes), "scores": torch.cat(keep_scores), "labels": torch.cat(keep_labels)})
        return results


def make_batch(rng, n=4):
    images = rng.rand(n, 3, 32, 32).astype(np.float32) * 0.2
    targets = []
    for i in range(n):
        k = rng.randint(1, 4)
        wh = rng.randint(6, 16, (k, 2))
        xy = np.stack([rng.randint(0, 32 - w, 2)[:1].tolist() + rng.randint(0, 32 - h, 2)[:1].tolist() for w, h in wh])
        labels = rng.randint(0, 3, k)
        for (x, y), (w, h), c in zip(xy, wh, labels):
            images[i, c, y:y + h, x:x + w] += 0.8
        boxes = np.concatenate([xy, xy + wh], 1).astype(np.float32)
        targets.append({"boxes": torch.as_tensor(boxes), "labels": torch.as_tensor(labels, dtype=torch.int64)})
    return torch.from_numpy(images), targets


def main():
    torch.manual_seed(0)
    rng = np.random.RandomState(0)
    model = Detector()
    params = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(params, lr=2e-3, weight_decay=1e-4)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=8, gamma=0.3)
    for step in range(1, 21):
        images, targets = make_batch(rng)
        loss_dict = model(images, targets)
        losses = sum(loss for loss in loss_dict.values())
        loss_value = losses.item()
        if not math.isfinite(loss_value):
            print("Loss is {}, stopping training".format(loss_value))
            break
        optimizer.zero_grad()
        losses.backward()
        optimizer.step()
        scheduler.step()
        print("step {} loss {:.6f} ".format(step, loss_value) + " ".join("{:.5f}".format(v.item()) for v in loss_dict.values()))
    model.eval()
    results = model(make_batch(rng, 2)[0])
    for r in results:
        print(len(r["boxes"]), ["%.3f" % s for s in r["scores"][:4]], r["labels"].bincount(minlength=3).tolist())
    cx = torch.tensor([[0.5, 0.5, 0.2, 0.4], [0.3, 0.3, 0.1, 0.1]])
    print(box_cxcywh_to_xyxy(cx).numpy().round(3).tolist())


if __name__ == "__main__":
    main()
